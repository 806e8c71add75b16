from typing import Annotated, TypeAlias

from pydantic import Field

from .aws_parameter_store_endpoint_dto import AwsParameterStoreEndpointDto
from .aws_secret_manager_endpoint_dto import AwsSecretManagerEndpointDto
from .gcp_secret_manager_endpoint_dto import GcpSecretManagerEndpointDto

SecretManagerEndpointConfigurationDto: TypeAlias = Annotated[
    AwsSecretManagerEndpointDto | AwsParameterStoreEndpointDto | GcpSecretManagerEndpointDto,
    Field(discriminator="mode"),
]
