from .._runtime import Model


class BlackfireServerTopSpansResponseTopSpansDataItem(Model):
    id: str
    label: str
    percentage: float | None
    wt: float
    p_96: float
    count: int
    request_wt: float
    metrics: list[str]
    service_name: str
    impact: float
