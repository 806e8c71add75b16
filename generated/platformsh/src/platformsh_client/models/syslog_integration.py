from datetime import datetime

from .._runtime import Model
from .syslog_integration_message_format import SyslogIntegrationMessageFormat
from .syslog_integration_protocol import SyslogIntegrationProtocol


class SyslogIntegration(Model):
    id: str | None = None
    created_at: datetime | None
    updated_at: datetime | None
    type: str
    role: str
    extra: dict[str, str]
    host: str
    port: int
    protocol: SyslogIntegrationProtocol
    facility: int
    message_format: SyslogIntegrationMessageFormat
    tls_verify: bool
    excluded_services: list[str]
