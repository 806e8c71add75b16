from .._runtime import Model


class TerraformFilesSourceRequest(Model):
    id: str | None = None
