from .._runtime import Model
from .syslog_integration_patch_auth_mode import SyslogIntegrationPatchAuthMode
from .syslog_integration_patch_message_format import SyslogIntegrationPatchMessageFormat
from .syslog_integration_patch_protocol import SyslogIntegrationPatchProtocol


class SyslogIntegrationPatch(Model):
    type: str
    extra: dict[str, str] | None = None
    host: str | None = None
    port: int | None = None
    protocol: SyslogIntegrationPatchProtocol | None = None
    facility: int | None = None
    message_format: SyslogIntegrationPatchMessageFormat | None = None
    auth_token: str | None = None
    auth_mode: SyslogIntegrationPatchAuthMode | None = None
    tls_verify: bool | None = None
    excluded_services: list[str] | None = None
