package org.kuanggui.fuzz;

import org.kuanggui.json.DocumentReader;

/** Documents that are JSON in any case: the contract's fields, with values that are odd. */
final class FieldsWay implements Way {
    @Override
    public void take(byte[] input) {
        String json = new OddDocument(new Draw(input)).json();
        Expect.json(json);
        Expect.read(() -> DocumentReader.read(json)).ifPresent(document -> Judging.check(document, Judging.PLAIN));
    }
}
