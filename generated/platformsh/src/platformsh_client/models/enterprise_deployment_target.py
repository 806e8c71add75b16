from typing import Any

from .._runtime import Model
from .enterprise_deployment_target_docroot import EnterpriseDeploymentTargetDocroot
from .enterprise_deployment_target_type import EnterpriseDeploymentTargetType


class EnterpriseDeploymentTarget(Model):
    id: str | None = None
    type: EnterpriseDeploymentTargetType
    name: str
    deploy_host: str | None
    docroots: dict[str, EnterpriseDeploymentTargetDocroot]
    site_urls: dict[str, Any]
    ssh_hosts: list[str]
    maintenance_mode: bool
    enterprise_environments_mapping: dict[str, Any] | None = None
    """Deprecated."""
