from .._runtime import Model


class Route53StaticCredentialsResponse(Model):
    type: str
    aws_access_key_id: str
