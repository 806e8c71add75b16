from typing import Any

from .._runtime import Model
from .enterprise_deployment_target_create_input_type import (
    EnterpriseDeploymentTargetCreateInputType,
)


class EnterpriseDeploymentTargetCreateInput(Model):
    enterprise_environments_mapping: dict[str, Any] | None = None
    """Deprecated."""

    name: str
    site_urls: dict[str, Any] | None = None
    ssh_hosts: list[str] | None = None
    type: EnterpriseDeploymentTargetCreateInputType
