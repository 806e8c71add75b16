from .._runtime import OpenStrEnum


class SyslogIntegrationPatchMessageFormat(OpenStrEnum):
    RFC3164 = "rfc3164"
    RFC5424 = "rfc5424"
