"""Names that every package uses, which names from a document must not be."""

from __future__ import annotations

from clientsmith.imports import FROM_LIBRARIES, FROM_RUNTIME, PUBLIC_RUNTIME_NAMES
from clientsmith.naming.letters import word_list

# Only modules of `types` and blocks for type checkers use these.
_APART = word_list("NotRequired TYPE_CHECKING TypeAlias TypedDict")
#: Names that the modules of the client and its resources import.
MODULE_CLASSES = (FROM_LIBRARIES.keys() | FROM_RUNTIME) - _APART
#: Names that the package exports besides its clients, and those above.
PACKAGE_CLASSES = MODULE_CLASSES | PUBLIC_RUNTIME_NAMES
#: Names that annotations in the modules of `types` use. A key of that name would hide them in a class body.
TYPE_NAMES = word_list(
    """
    Any BinaryInput Decimal FileInput Literal Mapping Never NotRequired Sequence TypeAlias
    TypedDict UUID bool dt float int models str tuple types
    """
)
