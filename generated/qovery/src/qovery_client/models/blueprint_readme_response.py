from .._runtime import Model


class BlueprintReadmeResponse(Model):
    content: str
    repository_url: str
