from typing import Any

from .._runtime import Model
from .deployment_service_firewall import DeploymentServiceFirewall
from .deployment_service_resources import DeploymentServiceResources
from .deployment_service_size import DeploymentServiceSize


class DeploymentService(Model):
    access: dict[str, Any]
    configuration: dict[str, Any]
    container_profile: str | None
    disk: int | None
    endpoints: dict[str, Any] | None
    firewall: DeploymentServiceFirewall | None
    instance_count: int | None
    relationships: dict[str, str]
    resources: DeploymentServiceResources | None
    size: DeploymentServiceSize
    supports_horizontal_scaling: bool
    type: str
