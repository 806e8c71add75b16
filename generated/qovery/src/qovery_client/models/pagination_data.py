from .._runtime import Model


class PaginationData(Model):
    page: float
    page_size: float
