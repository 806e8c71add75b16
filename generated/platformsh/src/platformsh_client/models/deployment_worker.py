from typing import Any

from .._runtime import Model
from .deployment_worker_access_value import DeploymentWorkerAccessValue
from .deployment_worker_firewall import DeploymentWorkerFirewall
from .deployment_worker_image import DeploymentWorkerImage
from .deployment_worker_mount import DeploymentWorkerMount
from .deployment_worker_operation import DeploymentWorkerOperation
from .deployment_worker_preflight import DeploymentWorkerPreflight
from .deployment_worker_relationship import DeploymentWorkerRelationship
from .deployment_worker_resources import DeploymentWorkerResources
from .deployment_worker_size import DeploymentWorkerSize
from .deployment_worker_stack import DeploymentWorkerStack
from .deployment_worker_worker import DeploymentWorkerWorker


class DeploymentWorker(Model):
    access: dict[str, DeploymentWorkerAccessValue]
    additional_hosts: dict[str, str]
    app: str
    app_dir: str
    container_profile: str | None
    disk: int | None
    endpoints: dict[str, Any] | None
    firewall: DeploymentWorkerFirewall | None
    image: DeploymentWorkerImage | None
    instance_count: int | None
    mounts: dict[str, DeploymentWorkerMount]
    name: str
    operations: dict[str, DeploymentWorkerOperation]
    preflight: DeploymentWorkerPreflight
    relationships: dict[str, DeploymentWorkerRelationship | None]
    resources: DeploymentWorkerResources | None
    runtime: dict[str, Any]
    size: DeploymentWorkerSize
    slug_id: str
    stack: DeploymentWorkerStack
    supports_horizontal_scaling: bool
    timezone: str | None
    tree_id: str
    type: str
    variables: dict[str, dict[str, Any]]
    worker: DeploymentWorkerWorker
