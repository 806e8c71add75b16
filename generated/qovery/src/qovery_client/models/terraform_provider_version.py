from .._runtime import Model


class TerraformProviderVersion(Model):
    read_from_terraform_block: bool | None = None
    explicit_version: str
