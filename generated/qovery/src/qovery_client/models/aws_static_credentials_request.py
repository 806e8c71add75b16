from typing import Literal

from .._runtime import Model


class AwsStaticCredentialsRequest(Model):
    type: Literal["AWS_STATIC"]
    name: str
    access_key_id: str
    secret_access_key: str
