from uuid import UUID

from .._runtime import Model
from .helm_port_request_port import HelmPortRequestPort
from .helm_request_source import HelmRequestSource
from .helm_request_values_override import HelmRequestValuesOverride


class HelmRequest(Model):
    ports: list[HelmPortRequestPort] | None = None
    name: str
    description: str | None = None
    timeout_sec: int | None = None
    auto_preview: bool | None = None
    auto_deploy: bool
    source: HelmRequestSource
    arguments: list[str]
    allow_cluster_wide_resources: bool | None = None
    values_override: HelmRequestValuesOverride
    icon_uri: str | None = None
    blueprint_id: UUID | None = None
