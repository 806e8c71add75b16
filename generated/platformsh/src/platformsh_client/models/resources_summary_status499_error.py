from .._runtime import Model


class ResourcesSummaryStatus499Error(Model):
    error: str
    message: str
