from typing import Annotated, TypeAlias

from pydantic import Field

from .automatically_configured_auth_dto import AutomaticallyConfiguredAuthDto
from .aws_role_arn_auth_dto import AwsRoleArnAuthDto
from .aws_static_credentials_auth_dto import AwsStaticCredentialsAuthDto
from .gcp_json_credentials_auth_dto import GcpJsonCredentialsAuthDto

SecretManagerAuthenticationDto: TypeAlias = Annotated[
    AutomaticallyConfiguredAuthDto
    | AwsRoleArnAuthDto
    | AwsStaticCredentialsAuthDto
    | GcpJsonCredentialsAuthDto,
    Field(discriminator="mode"),
]
