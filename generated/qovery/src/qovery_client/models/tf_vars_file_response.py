from .._runtime import Model


class TfVarsFileResponse(Model):
    source: str
    variables: dict[str, str]
