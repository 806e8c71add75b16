from .._runtime import Model


class Route53StaticCredentialsRequest(Model):
    aws_access_key_id: str
    aws_secret_access_key: str | None = None
    type: str
