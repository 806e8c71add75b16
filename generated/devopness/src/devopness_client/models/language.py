from .._runtime import OpenStrEnum


class Language(OpenStrEnum):
    EN = "en"
    PT = "pt"
