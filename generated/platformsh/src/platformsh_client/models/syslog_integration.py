from .._runtime import DateTime, Model
from .syslog_integration_message_format import SyslogIntegrationMessageFormat
from .syslog_integration_protocol import SyslogIntegrationProtocol


class SyslogIntegration(Model):
    created_at: DateTime | None
    excluded_services: list[str]
    extra: dict[str, str]
    facility: int
    host: str
    id: str | None = None
    message_format: SyslogIntegrationMessageFormat
    port: int
    protocol: SyslogIntegrationProtocol
    role: str
    tls_verify: bool
    type: str
    updated_at: DateTime | None
