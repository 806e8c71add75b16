from .._runtime import Model
from .hook_outgoing_request_header import HookOutgoingRequestHeader
from .hook_outgoing_settings_request_body import HookOutgoingSettingsRequestBody


class HookOutgoingSettings(Model):
    request_body: HookOutgoingSettingsRequestBody | None = None
    request_headers: list[HookOutgoingRequestHeader] | None = None
