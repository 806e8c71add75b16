from .._runtime import OpenStrEnum


class LegacyListAddonVersionsOItem(OpenStrEnum):
    VERSION_DASH = "-version"
    VERSION = "version"
