from .._runtime import OpenStrEnum


class LegacyListAddonVersionsOItem(OpenStrEnum):
    VERSION = "-version"
    VERSION_ = "version"
