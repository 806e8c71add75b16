from .._runtime import Model


class TerraformProviderVersion(Model):
    explicit_version: str
    read_from_terraform_block: bool | None = None
