from .._runtime import OpenStrEnum


class Language(OpenStrEnum):
    """Language in which texts are shown."""

    EN = "en"
    PT = "pt"
