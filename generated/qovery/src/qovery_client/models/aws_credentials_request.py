from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from .._runtime import Model


class AwsRoleCredentialsRequest(Model):
    name: str
    role_arn: str
    type: Literal["AWS_ROLE"]


class AwsStaticCredentialsRequest(Model):
    access_key_id: str
    name: str
    secret_access_key: str
    type: Literal["AWS_STATIC"]


class EksAnywhereVsphereRoleCredentialsRequest(Model):
    name: str
    role_arn: str
    type: Literal["EKS_ANYWHERE_VSPHERE_ROLE"]
    vsphere_password: str
    vsphere_user: str


class EksAnywhereVsphereStaticCredentialsRequest(Model):
    access_key_id: str
    name: str
    secret_access_key: str
    type: Literal["EKS_ANYWHERE_VSPHERE_STATIC"]
    vsphere_password: str
    vsphere_user: str


AwsCredentialsRequest: TypeAlias = Annotated[
    AwsRoleCredentialsRequest
    | AwsStaticCredentialsRequest
    | EksAnywhereVsphereRoleCredentialsRequest
    | EksAnywhereVsphereStaticCredentialsRequest,
    Field(discriminator="type"),
]
