"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import Literal, TypeAlias, TypedDict

from .. import models


class EksAnywhereVsphereRoleCredentialsRequestDict(TypedDict):
    """`EksAnywhereVsphereRoleCredentialsRequest` with the property names used in JSON."""

    name: str

    role_arn: str

    type: Literal["EKS_ANYWHERE_VSPHERE_ROLE"]

    vsphere_password: str

    vsphere_user: str


EksAnywhereVsphereRoleCredentialsRequest: TypeAlias = (
    models.EksAnywhereVsphereRoleCredentialsRequest | EksAnywhereVsphereRoleCredentialsRequestDict
)
