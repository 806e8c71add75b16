from .._runtime import Model


class BlackfireServerTopSpansResponseTopSpansDataItem(Model):
    count: int
    id: str
    impact: float | int
    label: str
    metrics: list[str]
    p_96: float | int
    percentage: float | int | None
    request_wt: float | int
    service_name: str
    wt: float | int
