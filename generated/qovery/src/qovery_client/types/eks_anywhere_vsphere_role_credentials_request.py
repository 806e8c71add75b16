"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import Literal, TypeAlias, TypedDict

from .. import models


class EksAnywhereVsphereRoleCredentialsRequestDict(TypedDict):
    """`EksAnywhereVsphereRoleCredentialsRequest` by the names of the wire."""

    name: str

    role_arn: str

    type: Literal["EKS_ANYWHERE_VSPHERE_ROLE"]

    vsphere_password: str

    vsphere_user: str


EksAnywhereVsphereRoleCredentialsRequest: TypeAlias = (
    models.EksAnywhereVsphereRoleCredentialsRequest | EksAnywhereVsphereRoleCredentialsRequestDict
)
