/** Exit codes, whose root is the last entry. */
@CodeCatalog(yaml = """
        catalog: exit
        syntax: number
        attributes:
          repeat: { values: { NO: No., YES: Yes. } }
        entries:
          DONE: { code: 0, title: Done, repeat: NO }
          MISUSE: { code: 2, title: Wrong arguments, repeat: NO }
          FAILED: { code: "*", title: Failed, repeat: YES }
        """)
package dev.codebook.integration.exits;

import dev.codebook.CodeCatalog;
