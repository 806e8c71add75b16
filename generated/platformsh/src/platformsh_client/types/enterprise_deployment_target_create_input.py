"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NotRequired, TypeAlias, TypedDict

from .. import models, types


class EnterpriseDeploymentTargetCreateInputDict(TypedDict):
    """`EnterpriseDeploymentTargetCreateInput` with the property names used in JSON."""

    enterprise_environments_mapping: NotRequired[Mapping[str, Any]]
    """Deprecated."""

    name: str

    site_urls: NotRequired[Mapping[str, Any]]

    ssh_hosts: NotRequired[Sequence[str]]

    type: types.EnterpriseDeploymentTargetCreateInputType


EnterpriseDeploymentTargetCreateInput: TypeAlias = (
    models.EnterpriseDeploymentTargetCreateInput | EnterpriseDeploymentTargetCreateInputDict
)
