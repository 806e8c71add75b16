from .._runtime import Model


class ClusterInfrastructureEksAnywhereBackupS3Parameters(Model):
    bucket: str
    key_prefix: str | None = None
    region: str
    role_arn: str
