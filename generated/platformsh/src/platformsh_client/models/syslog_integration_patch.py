from .._runtime import Model
from .syslog_integration_patch_auth_mode import SyslogIntegrationPatchAuthMode
from .syslog_integration_patch_message_format import SyslogIntegrationPatchMessageFormat
from .syslog_integration_patch_protocol import SyslogIntegrationPatchProtocol


class SyslogIntegrationPatch(Model):
    auth_mode: SyslogIntegrationPatchAuthMode | None = None
    auth_token: str | None = None
    excluded_services: list[str] | None = None
    extra: dict[str, str] | None = None
    facility: int | None = None
    host: str | None = None
    message_format: SyslogIntegrationPatchMessageFormat | None = None
    port: int | None = None
    protocol: SyslogIntegrationPatchProtocol | None = None
    tls_verify: bool | None = None
    type: str
