from .._runtime import OpenStrEnum


class SyslogIntegrationPatchAuthMode(OpenStrEnum):
    PREFIX = "prefix"
    STRUCTURED_DATA = "structured_data"
