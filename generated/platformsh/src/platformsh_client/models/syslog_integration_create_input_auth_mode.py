from .._runtime import OpenStrEnum


class SyslogIntegrationCreateInputAuthMode(OpenStrEnum):
    PREFIX = "prefix"
    STRUCTURED_DATA = "structured_data"
