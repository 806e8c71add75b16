from typing import Literal

from .._runtime import Model


class AwsStaticCredentialsRequest(Model):
    access_key_id: str
    name: str
    secret_access_key: str
    type: Literal["AWS_STATIC"]
