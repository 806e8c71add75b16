from .._runtime import Model
from .syslog_integration_create_input_auth_mode import SyslogIntegrationCreateInputAuthMode
from .syslog_integration_create_input_message_format import (
    SyslogIntegrationCreateInputMessageFormat,
)
from .syslog_integration_create_input_protocol import SyslogIntegrationCreateInputProtocol


class SyslogIntegrationCreateInput(Model):
    auth_mode: SyslogIntegrationCreateInputAuthMode | None = None
    auth_token: str | None = None
    excluded_services: list[str] | None = None
    extra: dict[str, str] | None = None
    facility: int | None = None
    host: str | None = None
    message_format: SyslogIntegrationCreateInputMessageFormat | None = None
    port: int | None = None
    protocol: SyslogIntegrationCreateInputProtocol | None = None
    tls_verify: bool | None = None
    type: str
