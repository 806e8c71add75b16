from typing import Any

from .._runtime import Model
from .deployment_webapp_access_value import DeploymentWebappAccessValue
from .deployment_webapp_build import DeploymentWebappBuild
from .deployment_webapp_cron import DeploymentWebappCron
from .deployment_webapp_firewall import DeploymentWebappFirewall
from .deployment_webapp_hooks import DeploymentWebappHooks
from .deployment_webapp_image import DeploymentWebappImage
from .deployment_webapp_mount import DeploymentWebappMount
from .deployment_webapp_operation import DeploymentWebappOperation
from .deployment_webapp_preflight import DeploymentWebappPreflight
from .deployment_webapp_relationship import DeploymentWebappRelationship
from .deployment_webapp_resources import DeploymentWebappResources
from .deployment_webapp_size import DeploymentWebappSize
from .deployment_webapp_source import DeploymentWebappSource
from .deployment_webapp_stack import DeploymentWebappStack
from .deployment_webapp_web import DeploymentWebappWeb


class DeploymentWebapp(Model):
    resources: DeploymentWebappResources | None
    size: DeploymentWebappSize
    disk: int | None
    access: dict[str, DeploymentWebappAccessValue]
    relationships: dict[str, DeploymentWebappRelationship | None]
    additional_hosts: dict[str, str]
    mounts: dict[str, DeploymentWebappMount]
    timezone: str | None
    variables: dict[str, dict[str, Any]]
    firewall: DeploymentWebappFirewall | None
    container_profile: str | None
    operations: dict[str, DeploymentWebappOperation]
    name: str
    type: str
    preflight: DeploymentWebappPreflight
    tree_id: str
    app_dir: str
    endpoints: dict[str, Any] | None
    runtime: dict[str, Any]
    web: DeploymentWebappWeb
    hooks: DeploymentWebappHooks
    crons: dict[str, DeploymentWebappCron]
    source: DeploymentWebappSource
    build: DeploymentWebappBuild
    dependencies: dict[str, dict[str, Any]]
    stack: DeploymentWebappStack
    image: DeploymentWebappImage | None
    is_across_submodule: bool
    instance_count: int | None
    config_id: str
    slug_id: str
    supports_horizontal_scaling: bool
