from uuid import UUID

from .._runtime import Model
from .helm_port_request_port import HelmPortRequestPort
from .helm_request_source import HelmRequestSource
from .helm_request_values_override import HelmRequestValuesOverride


class HelmRequest(Model):
    ports: list[HelmPortRequestPort] | None = None
    allow_cluster_wide_resources: bool | None = None
    arguments: list[str]
    auto_deploy: bool
    auto_preview: bool | None = None
    blueprint_id: UUID | None = None
    description: str | None = None
    icon_uri: str | None = None
    name: str
    source: HelmRequestSource
    timeout_sec: int | None = None
    values_override: HelmRequestValuesOverride
