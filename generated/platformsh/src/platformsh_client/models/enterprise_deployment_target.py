from typing import Any

from .._runtime import Model
from .enterprise_deployment_target_docroot import EnterpriseDeploymentTargetDocroot
from .enterprise_deployment_target_type import EnterpriseDeploymentTargetType


class EnterpriseDeploymentTarget(Model):
    deploy_host: str | None
    docroots: dict[str, EnterpriseDeploymentTargetDocroot]
    enterprise_environments_mapping: dict[str, Any] | None = None
    """Deprecated."""

    id: str | None = None
    maintenance_mode: bool
    name: str
    site_urls: dict[str, Any]
    ssh_hosts: list[str]
    type: EnterpriseDeploymentTargetType
