from .._runtime import Model


class BlackfireServerTopSpansResponseTopSpansDataItem(Model):
    count: int
    id: str
    impact: float
    label: str
    metrics: list[str]
    p_96: float
    percentage: float | None
    request_wt: float
    service_name: str
    wt: float
