"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import Literal, TypeAlias, TypedDict

from .. import models


class EksAnywhereVsphereStaticCredentialsRequestDict(TypedDict):
    """`EksAnywhereVsphereStaticCredentialsRequest` by the names of the wire."""

    access_key_id: str

    name: str

    secret_access_key: str

    type: Literal["EKS_ANYWHERE_VSPHERE_STATIC"]

    vsphere_password: str

    vsphere_user: str


EksAnywhereVsphereStaticCredentialsRequest: TypeAlias = (
    models.EksAnywhereVsphereStaticCredentialsRequest
    | EksAnywhereVsphereStaticCredentialsRequestDict
)
