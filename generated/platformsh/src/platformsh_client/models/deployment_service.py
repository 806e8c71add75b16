from typing import Any

from .._runtime import Model
from .deployment_service_firewall import DeploymentServiceFirewall
from .deployment_service_resources import DeploymentServiceResources
from .deployment_service_size import DeploymentServiceSize


class DeploymentService(Model):
    type: str
    size: DeploymentServiceSize
    disk: int | None
    access: dict[str, Any]
    configuration: dict[str, Any]
    relationships: dict[str, str]
    firewall: DeploymentServiceFirewall | None
    resources: DeploymentServiceResources | None
    container_profile: str | None
    endpoints: dict[str, Any] | None
    instance_count: int | None
    supports_horizontal_scaling: bool
