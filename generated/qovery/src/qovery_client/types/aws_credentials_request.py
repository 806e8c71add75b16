"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import Literal, TypeAlias, TypedDict

from .. import models, types


class AwsRoleCredentialsRequestDict(TypedDict):
    """`AwsRoleCredentialsRequest` with the property names used in JSON."""

    name: str

    role_arn: str

    type: Literal["AWS_ROLE"]


AwsRoleCredentialsRequest: TypeAlias = (
    models.AwsRoleCredentialsRequest | AwsRoleCredentialsRequestDict
)


class AwsStaticCredentialsRequestDict(TypedDict):
    """`AwsStaticCredentialsRequest` with the property names used in JSON."""

    access_key_id: str

    name: str

    secret_access_key: str

    type: Literal["AWS_STATIC"]


AwsStaticCredentialsRequest: TypeAlias = (
    models.AwsStaticCredentialsRequest | AwsStaticCredentialsRequestDict
)


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


class EksAnywhereVsphereStaticCredentialsRequestDict(TypedDict):
    """`EksAnywhereVsphereStaticCredentialsRequest` with the property names used in JSON."""

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


AwsCredentialsRequest: TypeAlias = (
    types.AwsRoleCredentialsRequest
    | types.AwsStaticCredentialsRequest
    | types.EksAnywhereVsphereRoleCredentialsRequest
    | types.EksAnywhereVsphereStaticCredentialsRequest
)
