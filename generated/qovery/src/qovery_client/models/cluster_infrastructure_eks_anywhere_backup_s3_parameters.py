from .._runtime import Model


class ClusterInfrastructureEksAnywhereBackupS3Parameters(Model):
    bucket: str
    region: str
    role_arn: str
    key_prefix: str | None = None
