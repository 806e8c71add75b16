from .._runtime import Model


class ApplicationScreenshotRequest(Model):
    file: str
