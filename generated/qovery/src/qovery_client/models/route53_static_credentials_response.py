from .._runtime import Model


class Route53StaticCredentialsResponse(Model):
    aws_access_key_id: str
    type: str
