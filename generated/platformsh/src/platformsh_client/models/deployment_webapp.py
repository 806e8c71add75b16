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
    access: dict[str, DeploymentWebappAccessValue]
    additional_hosts: dict[str, str]
    app_dir: str
    build: DeploymentWebappBuild
    config_id: str
    container_profile: str | None
    crons: dict[str, DeploymentWebappCron]
    dependencies: dict[str, dict[str, Any]]
    disk: int | None
    endpoints: dict[str, Any] | None
    firewall: DeploymentWebappFirewall | None
    hooks: DeploymentWebappHooks
    image: DeploymentWebappImage | None
    instance_count: int | None
    is_across_submodule: bool
    mounts: dict[str, DeploymentWebappMount]
    name: str
    operations: dict[str, DeploymentWebappOperation]
    preflight: DeploymentWebappPreflight
    relationships: dict[str, DeploymentWebappRelationship | None]
    resources: DeploymentWebappResources | None
    runtime: dict[str, Any]
    size: DeploymentWebappSize
    slug_id: str
    source: DeploymentWebappSource
    stack: DeploymentWebappStack
    supports_horizontal_scaling: bool
    timezone: str | None
    tree_id: str
    type: str
    variables: dict[str, dict[str, Any]]
    web: DeploymentWebappWeb
