from .._runtime import Model


class GetApplicationTimelineResponsePoint(Model):
    timestamp: int
    value: int | None = None
