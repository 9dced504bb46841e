package dev.codebook.benchmarks;

import dev.codebook.benchmarks.http.HttpCode;
import dev.codebook.benchmarks.http.HttpCodes;

/** The switch that a person would write for the catalog http. */
final class NumberSwitch {

    private NumberSwitch() {}

    static HttpCode of(int number) {
        return switch (number) {
            case HttpCodes.CONTINUE -> HttpCode.CONTINUE;
            case HttpCodes.SWITCHING_PROTOCOLS -> HttpCode.SWITCHING_PROTOCOLS;
            case HttpCodes.PROCESSING -> HttpCode.PROCESSING;
            case HttpCodes.EARLY_HINTS -> HttpCode.EARLY_HINTS;
            case HttpCodes.UPLOAD_RESUMPTION_SUPPORTED -> HttpCode.UPLOAD_RESUMPTION_SUPPORTED;
            case HttpCodes.OK -> HttpCode.OK;
            case HttpCodes.CREATED -> HttpCode.CREATED;
            case HttpCodes.ACCEPTED -> HttpCode.ACCEPTED;
            case HttpCodes.NON_AUTHORITATIVE_INFORMATION -> HttpCode.NON_AUTHORITATIVE_INFORMATION;
            case HttpCodes.NO_CONTENT -> HttpCode.NO_CONTENT;
            case HttpCodes.RESET_CONTENT -> HttpCode.RESET_CONTENT;
            case HttpCodes.PARTIAL_CONTENT -> HttpCode.PARTIAL_CONTENT;
            case HttpCodes.MULTI_STATUS -> HttpCode.MULTI_STATUS;
            case HttpCodes.ALREADY_REPORTED -> HttpCode.ALREADY_REPORTED;
            case HttpCodes.IM_USED -> HttpCode.IM_USED;
            case HttpCodes.MULTIPLE_CHOICES -> HttpCode.MULTIPLE_CHOICES;
            case HttpCodes.MOVED_PERMANENTLY -> HttpCode.MOVED_PERMANENTLY;
            case HttpCodes.FOUND -> HttpCode.FOUND;
            case HttpCodes.SEE_OTHER -> HttpCode.SEE_OTHER;
            case HttpCodes.NOT_MODIFIED -> HttpCode.NOT_MODIFIED;
            case HttpCodes.USE_PROXY -> HttpCode.USE_PROXY;
            case HttpCodes.SWITCH_PROXY -> HttpCode.SWITCH_PROXY;
            case HttpCodes.TEMPORARY_REDIRECT -> HttpCode.TEMPORARY_REDIRECT;
            case HttpCodes.PERMANENT_REDIRECT -> HttpCode.PERMANENT_REDIRECT;
            case HttpCodes.BAD_REQUEST -> HttpCode.BAD_REQUEST;
            case HttpCodes.UNAUTHORIZED -> HttpCode.UNAUTHORIZED;
            case HttpCodes.PAYMENT_REQUIRED -> HttpCode.PAYMENT_REQUIRED;
            case HttpCodes.FORBIDDEN -> HttpCode.FORBIDDEN;
            case HttpCodes.NOT_FOUND -> HttpCode.NOT_FOUND;
            case HttpCodes.METHOD_NOT_ALLOWED -> HttpCode.METHOD_NOT_ALLOWED;
            case HttpCodes.NOT_ACCEPTABLE -> HttpCode.NOT_ACCEPTABLE;
            case HttpCodes.PROXY_AUTHENTICATION_REQUIRED -> HttpCode.PROXY_AUTHENTICATION_REQUIRED;
            case HttpCodes.REQUEST_TIMEOUT -> HttpCode.REQUEST_TIMEOUT;
            case HttpCodes.CONFLICT -> HttpCode.CONFLICT;
            case HttpCodes.GONE -> HttpCode.GONE;
            case HttpCodes.LENGTH_REQUIRED -> HttpCode.LENGTH_REQUIRED;
            case HttpCodes.PRECONDITION_FAILED -> HttpCode.PRECONDITION_FAILED;
            case HttpCodes.CONTENT_TOO_LARGE -> HttpCode.CONTENT_TOO_LARGE;
            case HttpCodes.URI_TOO_LONG -> HttpCode.URI_TOO_LONG;
            case HttpCodes.UNSUPPORTED_MEDIA_TYPE -> HttpCode.UNSUPPORTED_MEDIA_TYPE;
            case HttpCodes.RANGE_NOT_SATISFIABLE -> HttpCode.RANGE_NOT_SATISFIABLE;
            case HttpCodes.EXPECTATION_FAILED -> HttpCode.EXPECTATION_FAILED;
            case HttpCodes.IM_A_TEAPOT -> HttpCode.IM_A_TEAPOT;
            case HttpCodes.MISDIRECTED_REQUEST -> HttpCode.MISDIRECTED_REQUEST;
            case HttpCodes.UNPROCESSABLE_CONTENT -> HttpCode.UNPROCESSABLE_CONTENT;
            case HttpCodes.LOCKED -> HttpCode.LOCKED;
            case HttpCodes.FAILED_DEPENDENCY -> HttpCode.FAILED_DEPENDENCY;
            case HttpCodes.TOO_EARLY -> HttpCode.TOO_EARLY;
            case HttpCodes.UPGRADE_REQUIRED -> HttpCode.UPGRADE_REQUIRED;
            case HttpCodes.PRECONDITION_REQUIRED -> HttpCode.PRECONDITION_REQUIRED;
            case HttpCodes.TOO_MANY_REQUESTS -> HttpCode.TOO_MANY_REQUESTS;
            case HttpCodes.REQUEST_HEADER_FIELDS_TOO_LARGE -> HttpCode.REQUEST_HEADER_FIELDS_TOO_LARGE;
            case HttpCodes.UNAVAILABLE_FOR_LEGAL_REASONS -> HttpCode.UNAVAILABLE_FOR_LEGAL_REASONS;
            case HttpCodes.INTERNAL_SERVER_ERROR -> HttpCode.INTERNAL_SERVER_ERROR;
            case HttpCodes.NOT_IMPLEMENTED -> HttpCode.NOT_IMPLEMENTED;
            case HttpCodes.BAD_GATEWAY -> HttpCode.BAD_GATEWAY;
            case HttpCodes.SERVICE_UNAVAILABLE -> HttpCode.SERVICE_UNAVAILABLE;
            case HttpCodes.GATEWAY_TIMEOUT -> HttpCode.GATEWAY_TIMEOUT;
            case HttpCodes.HTTP_VERSION_NOT_SUPPORTED -> HttpCode.HTTP_VERSION_NOT_SUPPORTED;
            case HttpCodes.VARIANT_ALSO_NEGOTIATES -> HttpCode.VARIANT_ALSO_NEGOTIATES;
            case HttpCodes.INSUFFICIENT_STORAGE -> HttpCode.INSUFFICIENT_STORAGE;
            case HttpCodes.LOOP_DETECTED -> HttpCode.LOOP_DETECTED;
            case HttpCodes.NOT_EXTENDED -> HttpCode.NOT_EXTENDED;
            case HttpCodes.NETWORK_AUTHENTICATION_REQUIRED -> HttpCode.NETWORK_AUTHENTICATION_REQUIRED;
            default -> null;
        };
    }
}
