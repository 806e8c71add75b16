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
    resources: DeploymentWorkerResources | None
    size: DeploymentWorkerSize
    disk: int | None
    access: dict[str, DeploymentWorkerAccessValue]
    relationships: dict[str, DeploymentWorkerRelationship | None]
    additional_hosts: dict[str, str]
    mounts: dict[str, DeploymentWorkerMount]
    timezone: str | None
    variables: dict[str, dict[str, Any]]
    firewall: DeploymentWorkerFirewall | None
    container_profile: str | None
    operations: dict[str, DeploymentWorkerOperation]
    name: str
    type: str
    preflight: DeploymentWorkerPreflight
    tree_id: str
    app_dir: str
    endpoints: dict[str, Any] | None
    runtime: dict[str, Any]
    worker: DeploymentWorkerWorker
    app: str
    stack: DeploymentWorkerStack
    image: DeploymentWorkerImage | None
    instance_count: int | None
    slug_id: str
    supports_horizontal_scaling: bool
