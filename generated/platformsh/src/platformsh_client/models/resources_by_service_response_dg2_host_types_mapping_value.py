from .._runtime import OpenStrEnum


class ResourcesByServiceResponseDg2HostTypesMappingValue(OpenStrEnum):
    WEB = "web"
    UNIFIED = "unified"
    EMPTY = ""
