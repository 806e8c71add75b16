from typing import Annotated, TypeAlias

from pydantic import Field

from .aws_role_credentials_request import AwsRoleCredentialsRequest
from .aws_static_credentials_request import AwsStaticCredentialsRequest
from .eks_anywhere_vsphere_role_credentials_request import EksAnywhereVsphereRoleCredentialsRequest
from .eks_anywhere_vsphere_static_credentials_request import (
    EksAnywhereVsphereStaticCredentialsRequest,
)

AwsCredentialsRequest: TypeAlias = Annotated[
    AwsRoleCredentialsRequest
    | AwsStaticCredentialsRequest
    | EksAnywhereVsphereRoleCredentialsRequest
    | EksAnywhereVsphereStaticCredentialsRequest,
    Field(discriminator="type"),
]
